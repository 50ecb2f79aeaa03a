extension LexiconBuilder {
    mutating func addTitles() {
        add(
            .titleHead,
            """
            ceo cfo coo cto cio ciso cmo cro cpo chro cdo cso cco cao cxo officer president chairman chairwoman chairperson chair founder cofounder
            owner proprietor partner principal vp svp evp avp director md gm manager head supervisor lead leader foreman superintendent chief
            engineer analyst buyer planner specialist administrator admin assistant technician accountant architect developer consultant coordinator
            operator secretary clerk nurse teacher designer scientist researcher recruiter representative rep executive associate
            treasurer controller comptroller counsel lawyer attorney auditor bursar dean registrar provost pm
            sponsor champion
            """)
        add(
            .titlePart,
            """
            key presales chief executive financial operating technology technical information security marketing revenue product people human resources data commercial
            customer digital strategy legal risk compliance innovation vice senior sr junior jr deputy assistant associate acting interim regional global group
            national divisional general managing plant site factory production operations ops maintenance quality manufacturing engineering supply chain
            logistics procurement purchasing sourcing finance it hr r&d sales business development account project program programme portfolio delivery
            service services support facilities facility safety warehouse transport fleet network infrastructure software systems application applications
            cloud enterprise solutions analytics research communications brand store branch office team shift line process category demand inventory
            planning transformation change continuous improvement lean reliability asset energy sustainability environmental health medical clinical
            nursing academic studies admissions treasury tax audit investor relations corporate strategic talent learning training emea apac
            americas europe uk us north america international retail wholesale ecommerce digital growth partnerships channel field controlling industrial
            e commerce executive administrative principal staff lead head non-executive co
            """)
    }
}

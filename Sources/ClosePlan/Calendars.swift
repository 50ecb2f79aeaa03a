import DealModel

/// The calendars of a plan: each side's own, and that of the days on which both work.
struct Calendars: Sendable {
    let buyer: WorkCalendar
    let seller: WorkCalendar
    let joint: WorkCalendar

    /// Nil for a country that the table does not know, or where there is no day of the week on which both work.
    init?(buyer: SideCalendar, seller: SideCalendar, holidays: HolidayTable) {
        guard let buyersDays = buyer.daysOff(in: holidays), let sellersDays = seller.daysOff(in: holidays),
            let buyers = WorkCalendar(weekend: buyer.weekend, daysOff: buyersDays),
            let sellers = WorkCalendar(weekend: seller.weekend, daysOff: sellersDays),
            let joint = WorkCalendar(weekend: buyer.weekend.union(seller.weekend), daysOff: buyersDays.union(sellersDays))
        else { return nil }
        self.buyer = buyers
        self.seller = sellers
        self.joint = joint
    }

    subscript(side: StepSide) -> WorkCalendar {
        switch side {
        case .buyer: buyer
        case .seller: seller
        case .both: joint
        }
    }
}

extension SideCalendar {
    /// Public and own days off; nil for a country that the table does not know.
    func daysOff(in table: HolidayTable) -> Set<Day>? {
        guard let country else { return Set(holidays) }
        return table.daysOff(country: country, region: region)?.union(holidays)
    }
}

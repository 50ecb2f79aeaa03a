import QualifyKit

@main
struct Qualify {
    static func main() {}
}

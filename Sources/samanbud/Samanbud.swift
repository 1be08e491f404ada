@main struct Samanbud { static func main() {} }

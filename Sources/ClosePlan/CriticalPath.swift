import DealModel

extension Schedule {
    /// The chain that sets the earliest close, first step first.
    ///
    /// From the last step to finish back through the one that holds each: the one, still to be done, whose finish puts the start
    /// where it is. With two calendars slack differs along a chain, so least slack alone would not find it.
    var criticalPath: [Int] {
        guard var step = latestToFinish(open) else { return [] }
        var path = [step]
        while let holder = latestToFinish(network.predecessors[step].filter { holds($0, step) }) {
            path.append(holder)
            step = holder
        }
        return path.reversed()
    }

    /// The step still to be done that starts earliest; ties go to less slack, then to the order of the input.
    var firstStep: Int? {
        open.min { left, right in
            guard let a = earliest[left]?.start, let b = earliest[right]?.start, a != b else { return isTighter(left, right) }
            return a < b
        }
    }

    private func holds(_ before: Int, _ step: Int) -> Bool {
        guard let finish = earliest[before]?.finish, let start = earliest[step]?.start else { return false }
        return calendars[steps[step].side].firstWorkingDay(from: finish.adding(days: 1)) == start
    }

    private func latestToFinish(_ candidates: [Int]) -> Int? {
        candidates.min { left, right in
            guard let a = earliest[left]?.finish, let b = earliest[right]?.finish, a != b else { return isTighter(left, right) }
            return a > b
        }
    }

    private func isTighter(_ left: Int, _ right: Int) -> Bool {
        (slack(left) ?? 0, left) < (slack(right) ?? 0, right)
    }
}

/// How many months of full benefit have come in `month` months after signature.
///
/// Nothing comes in the first `delay` months; over the next `ramp` it grows evenly to its full size.
/// With x months since go-live that is x − k/2 once the ramp k is over, and x²/(2k) on the way. All are 0 or more.
func effectiveMonths<Number: Reckoning>(at month: Number, delay: Number, ramp: Number) -> Number {
    let since = max(0, month - delay)
    // Divided first, so that a square of months cannot overflow.
    return since >= ramp ? since - ramp / 2 : since / ramp * since / 2
}

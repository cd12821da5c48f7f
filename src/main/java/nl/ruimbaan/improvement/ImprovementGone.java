package nl.ruimbaan.improvement;

/** What open lists hear when an improvement is no longer on them. */
public record ImprovementGone(long id) {}

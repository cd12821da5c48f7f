package nl.ruimbaan.improvement;

import nl.ruimbaan.base.ItemNews;

/** What open lists hear when an improvement is no longer on them. */
public record ImprovementGone(long id) implements ItemNews {}

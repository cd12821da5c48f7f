package nl.ruimbaan.visit;

import nl.ruimbaan.base.ItemNews;

/** What open screens hear of a note: that they look again, each with its own reader's eyes. */
public record VisitChanged(VisitId id) implements ItemNews {}

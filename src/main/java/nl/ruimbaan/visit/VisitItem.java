package nl.ruimbaan.visit;

import nl.ruimbaan.base.ItemRef;

/** What a note is about: an obstacle, a system condition or an improvement, as one chooses it and as it is called. */
public record VisitItem(ItemRef item, String title) {}

package nl.ruimbaan.stillness;

import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;

/** A section of what has been still longest: how many there are, and the rows from its beginning on. */
public record StillList(StillSection section, Count count, Slice<StillRow> rows) {}

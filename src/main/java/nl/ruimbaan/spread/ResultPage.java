package nl.ruimbaan.spread;

import java.util.List;

/**
 * What came of an improvement, as its page shows it.
 *
 * @param mayTell whether the reader may tell it to who should hear it
 * @param told what was told until now, the newest first
 */
public record ResultPage(Result result, boolean mayTell, List<ToldResult> told) {}

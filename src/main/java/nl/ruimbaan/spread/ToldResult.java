package nl.ruimbaan.spread;

import java.time.LocalDate;
import nl.ruimbaan.improvement.ImprovementId;

/**
 * What somebody told of what came of an improvement.
 *
 * @param title of the improvement
 * @param lang in which language it is
 * @param mayWithdraw whether the reader may take the words away
 */
public record ToldResult(
        long id,
        ImprovementId improvement,
        String title,
        String words,
        String lang,
        String by,
        LocalDate on,
        boolean mayWithdraw) {}

package nl.ruimbaan.measure;

import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;

/** Something that happened, to be seen beside the figures: on which day, and what. */
public record FlagDraft(@Nullable LocalDate day, String words) {

    public static final int LONGEST = 120;

    List<Refusal> refusals(LocalDate today) {
        return new Checks()
                .day("day", day)
                .notAhead("day", day, today)
                .line("words", words)
                .atMost("words", words, LONGEST)
                .refusals();
    }
}

package nl.ruimbaan.exchange;

import java.util.List;
import nl.ruimbaan.base.Refusal;

/** What came of a coach's wish about an import. */
public sealed interface ImportAnswer {

    /** It is done, or on its way. */
    record Accepted(ImportId id) implements ImportAnswer {}

    /** Not like this; each refusal says what to do. */
    record Refused(List<Refusal> refusals) implements ImportAnswer {}

    /** There is no such import, or it is another coach's. */
    record Gone() implements ImportAnswer {}

    static ImportAnswer refused(String key, Object... args) {
        return new Refused(List.of(Refusal.because(key, args)));
    }
}

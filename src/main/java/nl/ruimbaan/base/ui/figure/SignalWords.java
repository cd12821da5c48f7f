package nl.ruimbaan.base.ui.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.spc.Signal;
import nl.ruimbaan.spc.SignalRules;

/** What a signal is, in the reader's language: how long a run is depends on the rules. */
final class SignalWords {

    private SignalWords() {}

    static Map<Signal, String> by(SignalRules rules, Wording.Texts texts) {
        return Arrays.stream(Signal.values())
                .collect(Collectors.toMap(Function.identity(), it -> word(it, rules, texts)));
    }

    /** All that a point signals; empty for routine variation. */
    static String of(Set<Signal> signals, SignalRules rules) {
        return signals.stream()
                .sorted()
                .map(it -> word(it, rules, (key, values) -> I18NProvider.translate(key, values)))
                .collect(Collectors.joining("; "));
    }

    private static String word(Signal signal, SignalRules rules, Wording.Texts texts) {
        return texts.of("chart.signal." + signal, rules.runLength());
    }
}

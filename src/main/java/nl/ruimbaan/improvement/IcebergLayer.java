package nl.ruimbaan.improvement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A layer of the iceberg: what we see above the water, and below it what makes it so, each deeper than the one before. */
public enum IcebergLayer {
    SEE("see", ImprovementDraft::see),
    PATTERN("pattern", ImprovementDraft::pattern),
    STRUCTURE("structure", ImprovementDraft::structure),
    THINKING("thinking", ImprovementDraft::thinking);

    private final String field;
    private final Function<ImprovementDraft, String> text;

    IcebergLayer(String field, Function<ImprovementDraft, String> text) {
        this.field = field;
        this.text = text;
    }

    /** As the field of the text is called, and its question. */
    public String field() {
        return field;
    }

    public String of(ImprovementDraft draft) {
        return text.apply(draft);
    }

    /** The layers in which the one text is not as the other. */
    static Set<IcebergLayer> changed(ImprovementDraft one, ImprovementDraft other) {
        return Arrays.stream(values())
                .filter(it -> !it.of(one).strip().equals(it.of(other).strip()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IcebergLayer.class)));
    }
}

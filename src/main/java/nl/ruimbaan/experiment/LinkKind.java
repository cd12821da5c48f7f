package nl.ruimbaan.experiment;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.improvement.IcebergLayer;

/** What a layer of the iceberg can be linked to: by what one sees the pattern, and what makes the structure so. */
public enum LinkKind {
    MEASURE(IcebergLayer.PATTERN),
    DEMAND_TYPE(IcebergLayer.PATTERN),
    CONDITION(IcebergLayer.STRUCTURE);

    private final IcebergLayer layer;

    LinkKind(IcebergLayer layer) {
        this.layer = layer;
    }

    public IcebergLayer layer() {
        return layer;
    }

    /** Translation key of one of this kind, with its name. */
    public String key() {
        return "experiment.link." + name();
    }

    /** What this layer can be linked to; empty when it stands on its own. */
    public static Set<LinkKind> of(IcebergLayer layer) {
        return Arrays.stream(values()).filter(it -> it.layer == layer).collect(Collectors.toUnmodifiableSet());
    }
}

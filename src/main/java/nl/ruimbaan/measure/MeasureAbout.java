package nl.ruimbaan.measure;

import org.jspecify.annotations.Nullable;

/** What a measure is, without its points; with the names of its team and its demand type. */
record MeasureAbout(
        int version,
        MeasureDraft text,
        @Nullable String team,
        @Nullable String demandType) {}

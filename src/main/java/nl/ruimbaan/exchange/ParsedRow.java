package nl.ruimbaan.exchange;

import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.story.StoryDraft;
import org.jspecify.annotations.Nullable;

/** A row as it was understood. */
public sealed interface ParsedRow {

    /** Where the row starts in the file, from 1. */
    long line();

    /**
     * A story.
     *
     * @param toldOn its own day; null when the row names none, and then it is that of the import
     */
    record Right(long line, StoryDraft story, @Nullable LocalDate toldOn) implements ParsedRow {}

    /**
     * No story, and why.
     *
     * @param beginning the beginning of the row
     */
    record Wrong(long line, List<Refusal> refusals, String beginning) implements ParsedRow {}
}

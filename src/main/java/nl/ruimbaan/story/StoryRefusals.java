package nl.ruimbaan.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.tag.TagText;
import org.jspecify.annotations.Nullable;

/** Why a story cannot be published as it was written. */
final class StoryRefusals {

    private final StoryDraft draft;
    private final LocalDate today;
    private final List<Refusal> found = new ArrayList<>();

    StoryRefusals(StoryDraft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    /** All of them; empty when it can. */
    List<Refusal> all() {
        if (draft.words().isBlank()) {
            found.add(Refusal.of("words", "story.refused.noWords"));
        }
        tooLong("words", draft.words(), Limits.WORDS);
        if (draft.literal() == null) {
            found.add(Refusal.of("literal", "story.refused.literal"));
        }
        tooLong("title", draft.title(), Limits.TITLE);
        tooLong("happened", draft.happened(), Limits.LONG_TEXT);
        tooLong("mattered", draft.mattered(), Limits.SHORT_TEXT);
        outOfRange("contacts", draft.facts().contacts());
        outOfRange("handOffs", draft.facts().handOffs());
        dates();
        for (int i = 0; i < draft.steps().size(); i++) {
            found.addAll(draft.steps().get(i).refusals(i));
        }
        if (draft.steps().size() > CaseStep.MOST) {
            found.add(Refusal.because("story.refused.tooManySteps", CaseStep.MOST));
        }
        tags();
        found.addAll(Refusal.unread(draft.unread()));
        return List.copyOf(found);
    }

    private void tags() {
        if (draft.tags().size() > StoryDraft.MOST_TAGS) {
            found.add(Refusal.of(
                    "tags",
                    "story.refused.tooManyTags",
                    StoryDraft.MOST_TAGS,
                    draft.tags().size()));
        }
        draft.tags().stream()
                .filter(it -> it.length() > TagText.LONGEST)
                .findFirst()
                .ifPresent(
                        it -> found.add(Refusal.of("tags", "story.refused.longTag", it, TagText.LONGEST, it.length())));
    }

    private void dates() {
        LocalDate asked = draft.facts().firstAskedOn();
        LocalDate helped = draft.facts().helpedOn();
        if (asked != null && asked.isAfter(today)) {
            found.add(Refusal.of("firstAskedOn", "refused.future"));
        }
        if (helped != null && helped.isAfter(today)) {
            found.add(Refusal.of("helpedOn", "refused.future"));
        }
        if (asked != null && helped != null && helped.isBefore(asked)) {
            found.add(Refusal.of("helpedOn", "story.refused.helpedBeforeAsked"));
        }
    }

    private void tooLong(String field, String text, int limit) {
        if (text.length() > limit) {
            found.add(Refusal.of(field, "refused.tooLong", limit, text.length()));
        }
    }

    private void outOfRange(String field, @Nullable Integer number) {
        if (number != null && (number < 0 || number > StoryDraft.MOST_CONTACTS)) {
            found.add(Refusal.of(field, "refused.range", 0, StoryDraft.MOST_CONTACTS));
        }
    }
}

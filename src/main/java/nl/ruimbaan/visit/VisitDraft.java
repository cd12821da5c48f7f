package nl.ruimbaan.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes who went and looked. Where, when and what they saw is needed.
 *
 * @param before what the writer thought beforehand
 * @param now what the writer thinks now
 * @param about the obstacles, system conditions and improvements that it is about
 * @param unread what stands in the field of the day and cannot be read, by field
 */
public record VisitDraft(
        @Nullable TeamId team,
        @Nullable LocalDate day,
        String saw,
        String surprised,
        String before,
        String now,
        List<ItemRef> about,
        VisitReaders readers,
        Language language,
        Map<String, String> unread) {

    public static final int LONGEST = 5_000;
    public static final int MOST_ITEMS = 20;

    public VisitDraft {
        about = List.copyOf(about);
        unread = Objects.requireNonNullElse(unread, Map.of());
    }

    /** One with nothing in it but the day on which it is begun. */
    public static VisitDraft empty(LocalDate today, Language language) {
        return new VisitDraft(null, today, "", "", "", "", List.of(), VisitReaders.EVERYONE, language, Map.of());
    }

    /** The same about these. */
    public VisitDraft about(List<ItemRef> items) {
        return new VisitDraft(team, day, saw, surprised, before, now, items, readers, language, unread);
    }

    /** What was written, by field. */
    public Map<String, String> texts() {
        return Texts.of(this);
    }

    /** Why it cannot be kept like this; empty when it can. */
    public List<Refusal> refusals(LocalDate today) {
        var checks = new Checks().chosen("team", team, "visit.refused.noTeam");
        if (unread.isEmpty()) {
            checks.day("day", day).notAhead("day", day, today);
        }
        if (saw.isBlank()) {
            checks.refused("saw", "visit.refused.nothingSeen");
        }
        texts().forEach((field, text) -> checks.atMost(field, text, LONGEST));
        if (about.size() > MOST_ITEMS) {
            checks.refused("about", "visit.refused.tooManyItems");
        }
        List<Refusal> found = new ArrayList<>(checks.refusals());
        found.addAll(Refusal.unread(unread));
        return List.copyOf(found);
    }
}

package nl.ruimbaan.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.privacy.PublishingGuard;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Taking in stories by the batch, in the current user's name. A row is known by its key: however often it is offered, it
 * stands on the wall once. Open walls are not told of each row: an import is no news to look up for five thousand times.
 */
@ApplicationService
public class StoryImport {

    private final StoryOriginReader origins;
    private final DemandTypeService demandTypes;
    private final PublishingGuard guard;
    private final BatchRecorder recorder;
    private final Clock clock;

    StoryImport(
            StoryOriginReader origins,
            DemandTypeService demandTypes,
            PublishingGuard guard,
            BatchRecorder recorder,
            Clock clock) {
        this.origins = origins;
        this.demandTypes = demandTypes;
        this.guard = guard;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Takes the rows that are new and right, all of them in one transaction; answers in the order of the rows. */
    @Change
    @PreAuthorize("hasRole('COACH')")
    public List<RowAnswer> take(List<StoryRow> batch) {
        Map<String, StoryOriginReader.Origin> known =
                origins.of(batch.stream().map(it -> it.source().key()).toList());
        List<@Nullable RowAnswer> answers = new ArrayList<>();
        List<StoryRow> fresh = new ArrayList<>();
        for (StoryRow row : batch) {
            RowAnswer answer = withoutTaking(row, 0, known);
            answers.add(answer);
            if (answer == null) {
                fresh.add(row);
                known.put(
                        row.source().key(),
                        new StoryOriginReader.Origin(
                                row.source().importId(), row.source().line()));
            }
        }
        var taken = store(fresh).iterator();
        return answers.stream()
                .<RowAnswer>map(it -> it == null ? new RowAnswer.Taken(taken.next()) : it)
                .toList();
    }

    /**
     * Takes one row that somebody looked at.
     *
     * @param answered the number under which was said what may stay in it; from now on that is the story's
     */
    @Change
    @PreAuthorize("hasRole('COACH')")
    public RowAnswer takeLookedAt(StoryRow row, long answered) {
        RowAnswer answer =
                withoutTaking(row, answered, origins.of(List.of(row.source().key())));
        if (answer != null) {
            return answer;
        }
        long number = store(List.of(row)).getFirst();
        guard.published(answered, new StoryId(number).ref(), row.draft().texts());
        return new RowAnswer.Taken(number);
    }

    /** Which of these rows are on the wall, by their keys. */
    @PreAuthorize("hasRole('COACH')")
    public Set<String> known(Collection<String> keys) {
        return Set.copyOf(origins.of(keys).keySet());
    }

    /** The answer to a row that is not to be stored; null when it is. */
    private @Nullable RowAnswer withoutTaking(
            StoryRow row, long answered, Map<String, StoryOriginReader.Origin> known) {
        List<Refusal> refusals = new ArrayList<>(guard.after(
                row.draft().refusals(clock.today()),
                ItemKind.STORY,
                answered,
                row.draft().texts()));
        if (row.source().toldAt().isAfter(clock.now())) {
            refusals.add(Refusal.of("toldAt", "refused.future"));
        }
        if (!refusals.isEmpty()) {
            return new RowAnswer.Refused(List.copyOf(refusals));
        }
        StoryOriginReader.Origin origin = known.get(row.source().key());
        if (origin == null) {
            return null;
        }
        return origin.isEarlierThan(row.source())
                ? new RowAnswer.IdenticalRowInThisFile(origin.line())
                : new RowAnswer.AlreadyThere();
    }

    private List<Long> store(List<StoryRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<DemandTypeName> types = demandTypes.all();
        return recorder.take(rows.stream()
                .map(it -> new StoryRow(current(it.draft(), types), it.source()))
                .toList());
    }

    /** A type that went up in another one since the file was opened is that other one. */
    private static StoryDraft current(StoryDraft draft, List<DemandTypeName> types) {
        return types.stream()
                .filter(it -> it.is(draft.facts().demandType()))
                .findFirst()
                .map(it -> draft.about(it.id()))
                .orElse(draft);
    }
}

package nl.ruimbaan.exchange;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.RowAnswer;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryImport;
import nl.ruimbaan.story.StoryRow;
import org.springframework.stereotype.Component;

/** What is done with a waiting row, each in a transaction of its own. */
@Component
class RowTaking {

    private final KeptRows kept;
    private final WrongRows wrongRows;
    private final ImportJobRepository jobs;
    private final StoryImport stories;

    RowTaking(KeptRows kept, WrongRows wrongRows, ImportJobRepository jobs, StoryImport stories) {
        this.kept = kept;
        this.wrongRows = wrongRows;
        this.jobs = jobs;
        this.stories = stories;
    }

    /** Puts it on the wall as it looks then; answers why not, or nothing when it is there. */
    @Change
    Act take(PersonId importer, long id, UnaryOperator<StoryDraft> look) {
        return kept.lock(importer, id)
                .map(row -> take(row, look.apply(row.story().draft())))
                .orElse(Act.gone());
    }

    @Change
    Act leaveOut(PersonId importer, long id) {
        return kept.lock(importer, id)
                .map(row -> {
                    kept.forget(id);
                    wrongRows.forgetText(row.job(), row.line());
                    return Act.done();
                })
                .orElse(Act.gone());
    }

    private Act take(KeptRows.Kept row, StoryDraft draft) {
        RowAnswer answer = stories.takeLookedAt(
                new StoryRow(draft, row.story().source()),
                WaitingRow.ref(row.id()).number());
        if (answer instanceof RowAnswer.Refused(List<Refusal> refusals)) {
            return Act.unless(refusals);
        }
        kept.forget(row.id());
        wrongRows.taken(row.job(), List.of(row.line()));
        jobs.lock(row.job().value()).ifPresent(it -> it.lookedAt(Tally.of(answer)));
        return Act.done();
    }
}

package nl.ruimbaan.spread;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementStanding;
import nl.ruimbaan.thread.ThreadService;

/** Reading what came of improvements, on their own pages and where they come from. */
@ApplicationService
public class ResultPages {

    private final ImprovementPages improvements;
    private final ResultReader results;
    private final ToldResultReader told;
    private final Hearers hearers;
    private final ThreadService threads;

    ResultPages(
            ImprovementPages improvements,
            ResultReader results,
            ToldResultReader told,
            Hearers hearers,
            ThreadService threads) {
        this.improvements = improvements;
        this.results = results;
        this.told = told;
        this.hearers = hearers;
        this.threads = threads;
    }

    /** Empty when the current user may not see the improvement. */
    public Optional<ResultPage> of(ImprovementId id) {
        return improvements.standing(id).map(it -> page(it, results.of(it)));
    }

    private ResultPage page(ImprovementStanding improvement, Result result) {
        return new ResultPage(result, ResultRules.refusal(improvement).isEmpty(), told.of(List.of(improvement.id())));
    }

    /** Who will hear it when the current user tells it; nobody is named who may not be known. */
    public List<Hearer> hearers(ImprovementId id) {
        return improvements.standing(id).map(it -> hearers.shown(id)).orElse(List.of());
    }

    /** What was told of the improvements to which this story or obstacle led. */
    public List<ToldResult> whatCameOf(ItemRef item) {
        return told.of(threads.thread(item).stream()
                .map(it -> it.item().ref())
                .filter(it -> it.kind() == ItemKind.IMPROVEMENT)
                .map(it -> new ImprovementId(it.number()))
                .toList());
    }
}

package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.conversation.FollowingService;
import nl.ruimbaan.draft.ui.ChoiceButton;
import nl.ruimbaan.draft.ui.SimilarLine;
import nl.ruimbaan.draft.ui.SimilarList;
import nl.ruimbaan.draft.ui.TypedInstead;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.SimilarImprovements;
import nl.ruimbaan.improvement.TakingPart;

/** While one proposes an improvement, offers those that are there already: take part, follow, or just go on. */
@SpringComponent
class SimilarOffers {

    private final SimilarImprovements similar;
    private final TakingPart part;
    private final FollowingService following;

    SimilarOffers(SimilarImprovements similar, TakingPart part, FollowingService following) {
        this.similar = similar;
        this.part = part;
        this.following = following;
    }

    /**
     * Looks anew when one of these changes.
     *
     * @param throwAway throws away what was typed, when whoever takes part chooses to
     */
    SimilarList<SimilarImprovements.Similar> to(List<? extends HasValue<?, String>> typed, Runnable throwAway) {
        return new SimilarList<>(
                say("improvement.similar"),
                () -> similar.to(typed.stream().map(HasValue::getValue).collect(Collectors.joining("\n"))),
                found -> line(found, throwAway),
                typed);
    }

    private SimilarLine line(SimilarImprovements.Similar found, Runnable throwAway) {
        String page = ImprovementLinks.page(found.id());
        var line = new SimilarLine(page, found.title(), say(found.phase().key())).in(found.lang());
        line.add(
                button("join", found, found.joined(), joins -> {
                    boolean done = join(found.id(), joins);
                    if (done && joins) {
                        line.settle(new TypedInstead(say("improvement.similar.joined"), page, throwAway));
                    } else if (done) {
                        line.settle();
                    }
                    return done;
                }),
                button("follow", found, found.followed(), follows -> follow(found.id(), follows)));
        return line;
    }

    private static ChoiceButton button(
            String name, SimilarImprovements.Similar found, boolean chosen, Predicate<Boolean> choose) {
        String id = "similar-" + name + "-" + found.id().number();
        return new ChoiceButton(id, say("improvement.similar." + name), found.title(), chosen, choose);
    }

    private boolean join(ImprovementId id, boolean joins) {
        if ((joins ? part.join(id) : part.leave(id)) instanceof Outcome.Saved) {
            return true;
        }
        Notices.gone();
        return false;
    }

    private boolean follow(ImprovementId id, boolean follows) {
        following.follow(id.ref(), follows);
        return true;
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}

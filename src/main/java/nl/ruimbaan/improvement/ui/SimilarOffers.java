package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.conversation.FollowingService;
import nl.ruimbaan.draft.ui.SimilarList;
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

    /** Looks anew when one of these changes. */
    SimilarList<SimilarImprovements.Similar> to(List<? extends HasValue<?, String>> typed) {
        return new SimilarList<>(
                UI.getCurrent().getTranslation("improvement.similar"),
                () -> similar.to(typed.stream().map(HasValue::getValue).collect(Collectors.joining("\n"))),
                found -> new SimilarLine(
                        found, joins -> join(found.id(), joins), follows -> follow(found.id(), follows)),
                typed);
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
}

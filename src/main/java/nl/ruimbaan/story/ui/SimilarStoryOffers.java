package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.conversation.FollowingService;
import nl.ruimbaan.conversation.ReactionKind;
import nl.ruimbaan.conversation.ReactionService;
import nl.ruimbaan.draft.ui.ChoiceButton;
import nl.ruimbaan.draft.ui.SimilarLine;
import nl.ruimbaan.draft.ui.SimilarList;
import nl.ruimbaan.story.SimilarStories;

/** While one tells a story, offers those that are there already: recognise, follow, or just go on. */
@SpringComponent
class SimilarStoryOffers {

    private final SimilarStories similar;
    private final ReactionService reactions;
    private final FollowingService following;

    SimilarStoryOffers(SimilarStories similar, ReactionService reactions, FollowingService following) {
        this.similar = similar;
        this.reactions = reactions;
        this.following = following;
    }

    /** Looks anew when one of these changes. */
    SimilarList<SimilarStories.Similar> to(List<? extends HasValue<?, String>> typed) {
        return new SimilarList<>(
                say("story.similar"),
                () -> similar.to(typed.stream().map(HasValue::getValue).collect(Collectors.joining("\n"))),
                this::line,
                typed);
    }

    /** One's own is there to go on with; another's one recognises, or follows. */
    private SimilarLine line(SimilarStories.Similar found) {
        String page = StoryLinks.page(found.id());
        String day = Days.inWords(found.toldOn(), UI.getCurrent().getLocale());
        if (found.mine()) {
            return new SimilarLine(page, found.title(), say("story.similar.mine", day)).in(found.lang());
        }
        return new SimilarLine(
                        page,
                        found.title(),
                        say("story.similar.told", day),
                        button(
                                "recognise",
                                ReactionKind.RECOGNISE.key(),
                                found,
                                found.recognised(),
                                it -> recognise(found)),
                        button("follow", "conversation.follow", found, found.followed(), it -> follow(found, it)))
                .in(found.lang());
    }

    private static ChoiceButton button(
            String name, String key, SimilarStories.Similar found, boolean chosen, Predicate<Boolean> choose) {
        String id = "similar-" + name + "-" + found.id().number();
        return new ChoiceButton(id, say(key), found.title(), chosen, choose);
    }

    private boolean recognise(SimilarStories.Similar found) {
        if (reactions
                .react(found.id().ref(), ReactionKind.RECOGNISE, null)
                .refusals()
                .isEmpty()) {
            return true;
        }
        Notices.gone();
        return false;
    }

    private boolean follow(SimilarStories.Similar found, boolean follows) {
        following.follow(found.id().ref(), follows);
        return true;
    }

    private static String say(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}

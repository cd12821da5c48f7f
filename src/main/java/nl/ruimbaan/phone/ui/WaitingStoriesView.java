package nl.ruimbaan.phone.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.draft.ui.DraftAddress;
import nl.ruimbaan.phone.BroughtStory;
import nl.ruimbaan.phone.OfflineStories;
import nl.ruimbaan.phone.OfflineStory;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.story.ui.StoryLinks;

/** What was typed without a line becomes a draft here. Who typed one story goes on with it at once; who typed several chooses. */
@Route(WaitingStoriesView.PATH)
@PermitAll
class WaitingStoriesView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "stories/waiting";

    private static final int MOST_AT_ONCE = 20;

    private final OfflineStories stories;
    private final KeptStoriesElement waiting = new KeptStoriesElement();
    private final Div arrived = new Div();
    private final List<BroughtStory> brought = new ArrayList<>();

    WaitingStoriesView(OfflineStories stories, CurrentUser user) {
        this.stories = stories;
        var header = new ViewHeader(getTranslation("phone.waiting.title"));
        header.setLine(getTranslation("phone.waiting.line"));
        arrived.setId("brought");
        getContent().addClassName("rb-view");
        getContent().add(header);
        getContent().getElement().appendChild(waiting.getElement());
        getContent().add(arrived);
        waiting.onStories(this::bring);
        waiting.init(user.id());
    }

    /** @param open how many are still asked of */
    private void bring(List<OfflineStory> typed, int open) {
        List<BroughtStory> now =
                typed.stream().limit(MOST_AT_ONCE).map(stories::bring).toList();
        waiting.brought(now.stream().map(BroughtStory::key).toList());
        now.stream().filter(it -> it.draft().isPresent()).forEach(brought::add);
        if (brought.size() == 1 && open == 0) {
            UI.getCurrent()
                    .navigate(
                            StoryLinks.tell(),
                            DraftAddress.of(brought.getFirst().draft().orElseThrow()));
        } else {
            show(open);
        }
    }

    private void show(int open) {
        arrived.removeAll();
        if (brought.isEmpty() && open == 0) {
            arrived.add(
                    new EmptyState(getTranslation("phone.waiting.none"), getTranslation("phone.waiting.none.hint")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rb-brought");
        brought.forEach(it -> list.add(line(it, it.draft().orElseThrow())));
        arrived.add(list);
    }

    private ListItem line(BroughtStory story, long draft) {
        String label = story.label().isBlank() ? getTranslation("draft.noWords") : story.label();
        var go = new Anchor(
                StoryLinks.tell() + "?" + DraftAddress.of(draft).getQueryString(), getTranslation("draft.go-on"));
        go.setAriaLabel(getTranslation("draft.go-on") + ": " + label);
        return new ListItem(new Span(label), go);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("phone.waiting.title"));
    }
}

package nl.ruimbaan.shell;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.progress.OwnThread;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.story.ui.StoryLinks;

/** What became of what the reader told, reported and proposed. */
class HomeThreads extends HomeSection {

    HomeThreads(String title, List<OwnThread> threads) {
        super("mine", title);
        var list = new UnorderedList();
        list.addClassName("rb-home-list");
        threads.forEach(it -> list.add(new OwnThreadCard(it)));
        getContent().add(list);
        if (threads.stream().anyMatch(it -> it.mine().ref().kind() == ItemKind.STORY)) {
            getContent()
                    .add(link(StoryLinks.wall() + "?" + WallFilter.MINE + "=1", getTranslation("home.mine.stories")));
        }
    }
}

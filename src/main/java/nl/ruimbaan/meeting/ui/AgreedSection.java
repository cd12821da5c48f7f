package nl.ruimbaan.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.function.Function;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.meeting.AgreedAbout;
import nl.ruimbaan.meeting.AgreementLine;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;

/** What was agreed about one obstacle, below its title, which leads to its page beside the meeting. */
class AgreedSection extends Composite<Section> {

    /** @param entry how each agreement is shown */
    AgreedSection(AgreedAbout agreed, Function<AgreementLine, AgreementEntry> entry) {
        var title = new Anchor(ObstacleLinks.page(agreed.obstacle()), agreed.title());
        title.setTarget("_blank");
        var head = new Div(
                new H2(title),
                new StatusBadge(
                        getTranslation(agreed.state().key()), agreed.state().name()));
        head.addClassName("rb-agreed-head");
        var list = new OrderedList();
        list.addClassName("rb-agreements");
        agreed.agreements().forEach(it -> list.add(entry.apply(it)));
        getContent().addClassName("rb-agreed");
        getContent().add(head, list);
    }
}

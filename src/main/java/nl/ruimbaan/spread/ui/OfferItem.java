package nl.ruimbaan.spread.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.improvement.ui.ImprovementLinks;
import nl.ruimbaan.spread.OfferLine;
import nl.ruimbaan.spread.OfferVerb;

/** One offer: to which team, why, and what came of it; with what the reader can do about it. */
class OfferItem extends Composite<ListItem> {

    OfferItem(OfferLine line, OfferActs acts) {
        getContent().setId("offer-" + line.id().value());
        var head = new Div(
                new H3(line.team()),
                new StatusBadge(getTranslation(line.state().key()), line.state().name()));
        head.addClassName("rb-experiment-head");
        var why = new Paragraph(line.why());
        why.addClassName("rb-told-words");
        getContent()
                .add(head, why, by(getTranslation("spread.offered", line.by(), Days.inWords(line.on(), getLocale()))));
        if (!line.reason().isEmpty()) {
            var reason = new Paragraph(getTranslation("spread.reason", line.reason()));
            reason.addClassName("rb-told-reason");
            getContent().add(reason);
        }
        OfferLine.Answered answered = line.answered();
        if (answered != null) {
            getContent()
                    .add(by(getTranslation(
                            "spread.ended." + line.state(), answered.by(), Days.inWords(answered.on(), getLocale()))));
        }
        if (line.mayAnswer() || line.mayWithdraw()) {
            getContent().add(actions(line, acts));
        }
    }

    private Div actions(OfferLine line, OfferActs acts) {
        var actions = new Div();
        actions.addClassName("rb-item-actions");
        if (line.mayAnswer()) {
            actions.add(button(OfferVerb.ACCEPT, line, acts), adapt(line), button(OfferVerb.DECLINE, line, acts));
        }
        if (line.mayWithdraw()) {
            actions.add(button(OfferVerb.WITHDRAW, line, acts));
        }
        return actions;
    }

    private Paragraph by(String words) {
        var by = new Paragraph(words);
        by.addClassName("rb-told-by");
        return by;
    }

    private Button adapt(OfferLine line) {
        var adapt = new Button(
                getTranslation(OfferVerb.ADAPT.key()),
                click -> UI.getCurrent()
                        .navigate(ImprovementLinks.adapt(line.id().value())));
        adapt.setId("adapt-" + line.id().value());
        return adapt;
    }

    private Button button(OfferVerb verb, OfferLine line, OfferActs acts) {
        var button = new Button(getTranslation(verb.key()), click -> acts.begin(verb, line.id()));
        button.setId(verb + "-" + line.id().value());
        button.setDisableOnClick(verb != OfferVerb.DECLINE);
        return button;
    }
}

package nl.ruimbaan.push.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.push.PushSettings;
import nl.ruimbaan.push.PushState;

/** Whether the portal may send push messages, and what that means, for the administrator. */
class PushSwitchPart extends Composite<Div> {

    private final PushSettings settings;
    private final Div now = new Div();

    PushSwitchPart(PushSettings settings) {
        this.settings = settings;
        var means = new UnorderedList();
        means.addClassName("rb-push-means");
        Stream.of("who", "makers", "words", "devices")
                .forEach(it -> means.add(new ListItem(getTranslation("push.means." + it))));
        getContent().add(new Paragraph(getTranslation("push.means")), means, now);
        show();
    }

    private void show() {
        PushState state = settings.state();
        var said = new Paragraph(getTranslation(state.key()));
        said.setId("push-state");
        said.setClassName("rb-mail-note", state.wanted() && state.contact() == null);
        var turn = new Button(
                getTranslation(state.wanted() ? "push.turnOff" : "push.turnOn"), click -> choose(!state.wanted()));
        turn.setId("push-switch");
        now.removeAll();
        now.add(said);
        if (state.by() != null && state.at() != null) {
            var last = new Paragraph(
                    new Span(getTranslation("mail.changed", state.by()) + " "),
                    new RelativeTime(state.at(), getLocale()));
            last.addClassName("rb-settings-last");
            now.add(last);
        }
        now.add(turn);
    }

    private void choose(boolean on) {
        settings.choose(on);
        Notices.done(on ? "push.nowOn" : "push.nowOff");
        show();
    }
}

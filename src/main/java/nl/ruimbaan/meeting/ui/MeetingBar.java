package nl.ruimbaan.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.meeting.AgendaCard;

/** The way on and back from an obstacle in a meeting, with how many are left. */
class MeetingBar extends Composite<Div> {

    MeetingBar(AgendaCard card, Runnable back, Runnable noteAndNext, Runnable next) {
        getContent().addClassName("rb-session-bar");
        Button toBack = button("session-back", "obstacle.session.back", back);
        toBack.addThemeVariants(ButtonVariant.TERTIARY);
        Button plain = button("session-next", "obstacle.session.next", next);
        getContent().add(toBack);
        if (card.mayAgree()) {
            Button note = button("session-note", "obstacle.session.noteAndNext", noteAndNext);
            note.addThemeVariants(ButtonVariant.PRIMARY);
            note.setDisableOnClick(true);
            getContent().add(note);
        }
        var left = new Span(getTranslation(
                "obstacle.session.left", card.meeting().looked(), card.waiting().text(getLocale())));
        left.setId("session-left");
        left.addClassName("rb-session-left");
        var keys = new Span(getTranslation("obstacle.session.keys"));
        keys.addClassName("rb-session-keys");
        getContent().add(plain, left, keys);
    }

    private Button button(String id, String key, Runnable does) {
        var button = new Button(getTranslation(key), click -> {
            does.run();
            click.getSource().setEnabled(true);
        });
        button.setId(id);
        return button;
    }
}

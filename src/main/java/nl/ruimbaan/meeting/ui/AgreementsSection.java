package nl.ruimbaan.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.meeting.AgreementAnswers;
import nl.ruimbaan.meeting.AgreementList;
import nl.ruimbaan.meeting.AgreementService;
import nl.ruimbaan.obstacle.ObstacleId;
import org.jspecify.annotations.Nullable;

/** What was agreed about an obstacle, live. What is being typed stays where it is when a colleague agrees on something else. */
class AgreementsSection extends Composite<Section> {

    private final ObstacleId obstacle;
    private final AgreementService agreements;
    private final AgreementAnswers answers;
    private final AgreementForms forms;
    private final Button begin = new Button();
    private final Paragraph nothing = new Paragraph();
    private final Div place = new Div();
    private final OrderedList list = new OrderedList();
    private @Nullable AgreementForm form;

    AgreementsSection(
            ObstacleId obstacle,
            AgreementService agreements,
            AgreementAnswers answers,
            AgreementForms forms,
            Changes changes) {
        this.obstacle = obstacle;
        this.agreements = agreements;
        this.answers = answers;
        this.forms = forms;
        nothing.setText(getTranslation("obstacle.agreements.none"));
        list.addClassName("rb-agreements");
        begin.setText(getTranslation("obstacle.agree"));
        begin.setId("agree");
        begin.addClickListener(click -> write().focus());
        var head = new Div(new H2(getTranslation("obstacle.agreements")), begin);
        head.addClassName("rb-agreements-head");
        getContent().setId("agreements");
        getContent().addClassName("rb-section");
        getContent().add(head, place, nothing, list);
        AgreementList found = refresh();
        if (found.mayAgree() && forms.kept(obstacle).isPresent()) {
            write();
        }
        News.follow(this, changes, it -> AgreementNews.of(obstacle, it), this::refresh);
    }

    private AgreementList refresh() {
        AgreementList found = agreements.of(obstacle).orElseGet(() -> new AgreementList(false, List.of()));
        begin.setVisible(found.mayAgree() && form == null);
        nothing.setVisible(found.agreements().isEmpty());
        list.setVisible(!found.agreements().isEmpty());
        list.removeAll();
        var buttons = new AnswerButtons(answers, this::refresh);
        found.agreements().forEach(it -> list.add(AgreementEntry.answered(it, buttons)));
        return found;
    }

    private AgreementForm write() {
        var opened = forms.of(obstacle);
        form = opened;
        begin.setVisible(false);
        var save = new Button(getTranslation("obstacle.agree.do"), click -> agree(opened));
        save.setId("agree-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("obstacle.agree.discard"), click -> discard(opened));
        cancel.setId("agree-cancel");
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(save, cancel);
        actions.addClassName("rb-item-actions");
        var box = new Div(new H3(getTranslation("obstacle.agree")), opened, actions);
        box.addClassName("rb-move");
        place.removeAll();
        place.add(box);
        return opened;
    }

    private void agree(AgreementForm filledIn) {
        List<Refusal> refusals = agreements.agree(obstacle, filledIn.read()).refusals();
        if (refusals.isEmpty()) {
            close(filledIn);
        } else {
            filledIn.reject(refusals);
        }
    }

    private void discard(AgreementForm opened) {
        forms.discard(obstacle);
        close(opened);
    }

    private void close(AgreementForm opened) {
        opened.forget();
        place.removeAll();
        form = null;
        refresh();
        begin.focus();
    }
}

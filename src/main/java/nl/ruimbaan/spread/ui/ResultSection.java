package nl.ruimbaan.spread.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.ui.ItemFrame;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.draft.ui.Questions;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.privacy.ui.FieldFindings;
import nl.ruimbaan.spread.ResultPage;
import nl.ruimbaan.spread.ToldResult;
import org.jspecify.annotations.Nullable;

/** What came of an improvement, live: before and after, and what was told of it to who should hear it. */
class ResultSection extends Composite<Section> {

    private final ImprovementId improvement;
    private final ResultDesk desk;
    private final Button tell = new Button();
    private final Div place = new Div();
    private final Div shown = new Div();
    private @Nullable SpreadForm form;

    ResultSection(ImprovementId improvement, ResultDesk desk, Changes changes) {
        this.improvement = improvement;
        this.desk = desk;
        tell.setText(getTranslation("spread.verb.TELL"));
        tell.setId("tell-result");
        tell.addClickListener(click -> open());
        var head = new Div(new H2(getTranslation("result.title")), tell);
        head.addClassName("rb-agreements-head");
        getContent().setId("result");
        getContent().addClassName("rb-section");
        getContent().add(head, shown, place);
        refresh();
        News.follow(this, changes, it -> it.item().equals(improvement.ref()), this::refresh);
    }

    private void refresh() {
        desk.pages().of(improvement).ifPresent(this::show);
    }

    private void show(ResultPage page) {
        tell.setVisible(page.mayTell());
        shown.removeAll();
        shown.add(new ResultFigure(page.result(), page.mayTell()));
        if (!page.told().isEmpty()) {
            shown.add(new ToldList(page.told(), false, this::withdraw));
        }
    }

    private void open() {
        if (form != null) {
            form.begin();
            return;
        }
        var asked = new Questions(
                "result-" + improvement.number(), "result.ask.", new FieldFindings(desk.privacy(), improvement.ref()));
        TextArea words = asked.area("words", Limits.SHORT_TEXT);
        form = new SpreadForm(
                "TELL",
                asked,
                () -> desk.service().tell(improvement, words.getValue()),
                this::closed,
                new HearerList(desk.pages().hearers(improvement)));
        place.add(form);
        form.begin();
    }

    private void closed(boolean done) {
        form = null;
        place.removeAll();
        if (done) {
            refresh();
            Notices.done("result.told");
        }
        ItemFrame.goTo(this, done ? "#result h2" : "#tell-result");
    }

    private void withdraw(ToldResult told) {
        Act act = desk.service().withdraw(told.id());
        if (!act.isDone()) {
            Notices.refused(act.refusals());
        }
        refresh();
        ItemFrame.goTo(this, "#result h2");
    }
}

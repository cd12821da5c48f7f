package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.Quote;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.demand.Agreement;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.SecondLook;
import nl.ruimbaan.demand.SecondLookCase;

/** A coach judges demands for the second time, one after the other, without seeing how they were tallied. */
@Route(DemandLinks.SECOND_LOOK)
@RolesAllowed("COACH")
class SecondLookView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final SecondLook second;
    private final ViewHeader header = new ViewHeader(getTranslation("demand.second.title"));
    private final Div now = new Div();
    private final Div different = new Div();

    SecondLookView(SecondLook second) {
        this.second = second;
        var why = new Paragraph(getTranslation("demand.second.why"));
        why.addClassName("rb-told");
        now.setId("second-look");
        getContent().addClassName("rb-view");
        getContent().add(header, new DemandPlaces(DemandLinks.SECOND_LOOK, true), why, now, different);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        Agreement agreement = second.agreement();
        header.setLine(
                agreement.says()
                        ? getTranslation("demand.second.agreement", agreement.looked(), agreement.alike())
                        : getTranslation("demand.second.tooFew", Agreement.ENOUGH - agreement.looked()));
        now.removeAll();
        now.add(second.next()
                .<Component>map(this::question)
                .orElseGet(() -> new EmptyState(
                        getTranslation("demand.second.empty"), getTranslation("demand.second.empty.example"))));
        showDifferent(second.different());
    }

    private Section question(SecondLookCase it) {
        var section = new Section(new H2(name(it)), new Quote(it.words(), it.language()));
        section.addClassName("rb-demand");
        var question = new H3(getTranslation("demand.log.judgement"));
        var answers = new Div();
        answers.addClassName("rb-item-actions");
        for (Demand judgement : Demand.values()) {
            var answer = new Button(
                    getTranslation("demand.log.judgement." + judgement.name()), click -> judge(it, judgement));
            answer.setId("judge-" + judgement);
            answers.add(answer);
        }
        var skip = new Button(getTranslation("demand.second.skip"), click -> load());
        skip.setId("skip");
        skip.addThemeVariants(ButtonVariant.TERTIARY);
        answers.add(skip);
        section.add(question, answers);
        return section;
    }

    private void judge(SecondLookCase it, Demand judgement) {
        List<Refusal> refusals = second.judge(it.id(), judgement).refusals();
        if (refusals.isEmpty()) {
            Notices.done("demand.second.done");
        } else {
            Notices.refused(refusals);
        }
        load();
    }

    private void showDifferent(List<SecondLookCase> cases) {
        different.removeAll();
        if (!cases.isEmpty()) {
            different.add(new H2(getTranslation("demand.second.different")));
            cases.forEach(it -> {
                var one = new Section(new H3(name(it)), new Quote(it.words(), it.language()));
                one.addClassName("rb-demand");
                different.add(one);
            });
        }
    }

    private String name(SecondLookCase it) {
        return it.typeName().isEmpty() ? getTranslation("demand.row.noType") : it.typeName();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("demand.second.title"));
    }
}

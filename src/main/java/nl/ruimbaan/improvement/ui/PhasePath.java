package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementVerb;

/** How far it is on the way from idea to how we work, and what one can do with it now. */
class PhasePath extends Composite<Section> {

    private static final List<ImprovementPhase> WAY =
            List.of(ImprovementPhase.IDEA, ImprovementPhase.CHECK, ImprovementPhase.PLAN, ImprovementPhase.DO);
    private static final Set<ImprovementVerb> FORWARD = EnumSet.of(
            ImprovementVerb.UNDERSTAND,
            ImprovementVerb.PLAN,
            ImprovementVerb.MAKE_NORMAL,
            ImprovementVerb.ACCEPT,
            ImprovementVerb.TAKE_UP_AGAIN);

    /**
     * @param begin starts a verb: does it, or asks what it needs
     * @param undo takes the last step back
     */
    PhasePath(ImprovementPage page, Consumer<ImprovementVerb> begin, Runnable undo) {
        getContent().setId("phase");
        getContent().addClassNames("rb-section", "rb-phase");
        getContent().add(new H2(getTranslation("improvement.phases")), way(page.phase()));
        if (!WAY.contains(page.phase())) {
            getContent().add(badge(page.phase()));
        }
        new WhoseTurn(page).sentence().ifPresent(it -> {
            var turn = new Paragraph(it);
            turn.setId("whose-turn");
            turn.addClassName("rb-text");
            getContent().add(turn);
        });
        var verbs = new Div();
        verbs.addClassName("rb-item-actions");
        page.moves().forEach(verb -> verbs.add(button(verb, begin)));
        if (page.undoUntil() != null) {
            var back = new Button(getTranslation("undo.step"), click -> undo.run());
            back.setId("undo-step");
            back.addThemeVariants(ButtonVariant.TERTIARY);
            verbs.add(back);
        }
        getContent().add(verbs);
    }

    private OrderedList way(ImprovementPhase here) {
        var way = new OrderedList();
        way.addClassName("rb-phase-way");
        for (ImprovementPhase phase : WAY) {
            var step = new ListItem(badge(phase));
            if (phase == here) {
                step.getElement().setAttribute("aria-current", "step");
            }
            way.add(step);
        }
        return way;
    }

    private StatusBadge badge(ImprovementPhase phase) {
        return new StatusBadge(getTranslation(phase.key()), phase.name());
    }

    private Button button(ImprovementVerb verb, Consumer<ImprovementVerb> begin) {
        var button = new Button(getTranslation(verb.key()), click -> begin.accept(verb));
        button.setId("verb-" + verb);
        if (FORWARD.contains(verb)) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}

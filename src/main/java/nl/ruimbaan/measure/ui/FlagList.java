package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.measure.FlagKind;
import nl.ruimbaan.measure.MeasureFlag;
import nl.ruimbaan.measure.MeasurePage;

/** What happened meanwhile: what a coach put there, and what came by itself. */
class FlagList extends Composite<Section> {

    private final MeasurePage page;
    private final MeasureDeeds actions;

    FlagList(MeasurePage page, MeasureDeeds actions) {
        this.page = page;
        this.actions = actions;
        var list = new UnorderedList();
        page.flags().forEach(it -> list.add(item(it)));
        getContent().setId("flags");
        getContent().addClassName("rb-section");
        getContent().setVisible(page.mayWrite() || !page.flags().isEmpty());
        getContent().add(new H2(getTranslation("measure.flags")), list);
        if (page.mayWrite()) {
            var put = new Button(getTranslation("measure.verb.flag"), click -> new FlagDialog(actions).open());
            put.setId("put-flag");
            getContent().add(put);
        }
    }

    private ListItem item(MeasureFlag flag) {
        String day = new MeasureWords(getLocale()).day(flag.day());
        Component words = flag.path() == null ? new Span(flag.words()) : new Anchor(flag.path(), flag.words());
        var item = new ListItem(new Span(day + ": " + getTranslation(flag.kind().key()) + " · "), words);
        if (page.mayWrite() && flag.kind() == FlagKind.SAID) {
            String word = getTranslation("measure.verb.unflag");
            var remove = new Button(word, click -> remove(flag));
            remove.setId("unflag-" + flag.id());
            remove.setAriaLabel(word + ": " + flag.words());
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(remove);
        }
        return item;
    }

    private void remove(MeasureFlag flag) {
        Act act = actions.flags().remove(page.id(), flag.id());
        if (act.isDone()) {
            Notices.done("measure.kept");
        } else {
            Notices.refused(act.refusals());
        }
    }
}

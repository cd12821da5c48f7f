package nl.ruimbaan.spread.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.improvement.ui.ImprovementLinks;
import nl.ruimbaan.spread.ToldResult;

/** What was told of what came of improvements: the words, and whose they are. */
class ToldList extends Composite<UnorderedList> {

    /** @param elsewhere whether one reads it on another page than the improvement's */
    ToldList(List<ToldResult> told, boolean elsewhere, Consumer<ToldResult> withdraw) {
        getContent().addClassName("rb-told");
        told.forEach(it -> getContent().add(item(it, elsewhere, withdraw)));
    }

    private ListItem item(ToldResult told, boolean elsewhere, Consumer<ToldResult> withdraw) {
        var words = new Paragraph(told.words());
        words.getElement().setAttribute("lang", told.lang());
        words.addClassName("rb-told-words");
        var by = new Paragraph(getTranslation("result.told.by", told.by(), Days.inWords(told.on(), getLocale())));
        by.addClassName("rb-told-by");
        var item = new ListItem(words, by);
        if (elsewhere) {
            var from = new Anchor(
                    ImprovementLinks.page(told.improvement()),
                    "#" + told.improvement().number() + " " + told.title());
            from.getElement().setAttribute("lang", told.lang());
            by.add(" · ");
            by.add(from);
        } else if (told.mayWithdraw()) {
            var away = new Button(getTranslation("result.withdraw"), click -> withdraw.accept(told));
            away.setId("withdraw-told-" + told.id());
            away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            away.setAriaLabel(getTranslation("result.withdraw.named", Days.inWords(told.on(), getLocale())));
            item.add(away);
        }
        return item;
    }
}

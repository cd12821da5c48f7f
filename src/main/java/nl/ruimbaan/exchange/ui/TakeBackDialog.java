package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.story.BroughtStories;

/** Asks once more before the stories of an import are off the wall, and says which ones stay. */
class TakeBackDialog extends Dialog {

    TakeBackDialog(BroughtStories stories, Runnable takeBack) {
        setId("take-back-dialog");
        setHeaderTitle(getTranslation("exchange.back.title"));
        boolean any = stories.untouched() > 0;
        if (any) {
            add(new Paragraph(getTranslation("exchange.back.means", stories.untouched())));
        }
        if (stories.touched() > 0) {
            add(new Paragraph(getTranslation(any ? "exchange.back.stay" : "exchange.back.allStay", stories.touched())));
            var list = new UnorderedList();
            stories.examples().stream().map(TakeBackDialog::link).forEach(list::add);
            add(list);
        }
        var no = new Button(getTranslation(any ? "cancel" : "close"), click -> close());
        no.setId("take-back-no");
        getFooter().add(no);
        if (any) {
            var yes = new Button(getTranslation("exchange.back.yes", stories.untouched()), click -> {
                close();
                takeBack.run();
            });
            yes.setId("take-back-yes");
            yes.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
            yes.setDisableOnClick(true);
            getFooter().add(yes);
        }
    }

    private static ListItem link(ItemView story) {
        return new ListItem(new Anchor(story.ref().path(), "#" + story.ref().number() + " " + story.title()));
    }
}

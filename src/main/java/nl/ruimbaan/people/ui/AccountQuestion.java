package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Asks before something happens to a colleague's account, and names what follows. */
class AccountQuestion extends Dialog {

    /**
     * @param key of the question; with {@code .what} below it in plain words, and {@code .do} on the button
     * @param follows what happens, one sentence each
     */
    AccountQuestion(String key, String name, List<String> follows, Runnable yes) {
        setHeaderTitle(getTranslation(key, name));
        addClassName("rb-account-question");
        add(new Paragraph(getTranslation(key + ".what", name)));
        if (!follows.isEmpty()) {
            var list = new UnorderedList();
            list.setId("follows");
            follows.forEach(it -> list.add(new ListItem(it)));
            add(list);
        }
        var no = new Button(getTranslation("cancel"), click -> close());
        no.setId("answer-no");
        no.setAutofocus(true);
        var done = new Button(getTranslation(key + ".do"), click -> {
            close();
            yes.run();
        });
        done.setId("answer-yes");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(no, done);
    }
}

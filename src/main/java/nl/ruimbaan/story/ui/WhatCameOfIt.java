package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.KeptOpen;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.TabKeeper;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.story.CustomerTold;
import nl.ruimbaan.story.StoryPage;
import nl.ruimbaan.thread.ThreadStep;
import org.jspecify.annotations.Nullable;

/** What is better now because of a story, and whether the customer knows. */
class WhatCameOfIt extends Composite<Section> {

    private final StoryPage story;
    private final LocalDate today;
    private final Function<CustomerTold, List<Refusal>> tell;
    private final Runnable changed;

    /**
     * @param mayTell whether the reader may say that the customer was told
     * @param tell keeps it
     * @param changed done when it was kept
     */
    WhatCameOfIt(
            StoryPage story,
            List<ThreadStep> thread,
            boolean mayTell,
            LocalDate today,
            Function<CustomerTold, List<Refusal>> tell,
            Runnable changed) {
        this.story = story;
        this.today = today;
        this.tell = tell;
        this.changed = changed;
        List<ItemView> results =
                thread.stream().map(ThreadStep::item).filter(ItemView::result).toList();
        CustomerTold told = story.customerTold();
        getContent().addClassNames("rb-section", "rb-came-of-it");
        setVisible(!results.isEmpty() || told != null);
        getContent().add(new H2(getTranslation(story.mine() ? "story.results.mine" : "story.results")), list(results));
        if (told != null) {
            getContent().add(new Paragraph(said(told)));
        } else {
            getContent().add(new Paragraph(getTranslation("story.customerTold.notYet")));
        }
        if (mayTell) {
            var button = new Button(
                    getTranslation(told == null ? "story.customerTold.do" : "story.customerTold.change"),
                    click -> ask(told));
            button.setId("customer-told");
            getContent().add(button);
        }
    }

    private UnorderedList list(List<ItemView> results) {
        var list = new UnorderedList();
        results.forEach(it -> list.add(new ListItem(
                new Anchor(it.ref().path(), it.title()),
                new Span(" · " + getTranslation(it.ref().kind().key()) + " · " + getTranslation(it.stateKey())))));
        return list;
    }

    private String said(CustomerTold told) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(told.on());
        String sentence = getTranslation("story.customerTold.on", day);
        return told.how().isBlank() ? sentence : sentence + " " + told.how();
    }

    private void ask(@Nullable CustomerTold told) {
        DateField on = DateField.happened();
        on.setLabel(getTranslation("story.customerTold.when"));
        on.setId("field-on");
        on.show(told == null ? today : told.on());
        TextField how = Fields.text("how", CustomerTold.LONGEST);
        how.setLabel(getTranslation("story.customerTold.how"));
        how.setHelperText(getTranslation("story.customerTold.how.help"));
        how.setValue(told == null ? "" : told.how());
        how.setWidthFull();
        Map<String, Component> fields = Map.of("on", on, "how", how);
        var keeper = new TabKeeper("told-" + story.id().number(), new Div(on, how));
        keeper.watchWritten("on", on);
        keeper.watch("how", how);
        var dialog = new Dialog(getTranslation("story.customerTold.do"), keeper);
        dialog.setId("customer-told-dialog");
        var save = new Button(getTranslation("story.customerTold.save"), click -> {
            List<Refusal> refusals = WrittenField.whenRead(
                    fields,
                    () -> tell.apply(new CustomerTold(
                            Objects.requireNonNullElse(on.day(), today),
                            how.getValue().strip())));
            if (refusals.isEmpty()) {
                keeper.forget();
                dialog.close();
                Notices.done("story.customerTold.saved");
                changed.run();
            } else {
                Fields.reject(fields, refusals);
            }
        });
        save.setId("customer-told-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("cancel"), click -> {
            keeper.forget();
            dialog.close();
        });
        dialog.getFooter().add(cancel, save);
        KeptOpen.whileTyped(dialog, on, how);
        dialog.open();
        keeper.open();
    }
}

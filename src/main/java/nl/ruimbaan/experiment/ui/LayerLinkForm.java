package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.experiment.IcebergLinking;
import nl.ruimbaan.experiment.LinkTarget;
import nl.ruimbaan.improvement.IcebergLayer;

/** Where one chooses to what a layer is linked. */
class LayerLinkForm extends Composite<Div> {

    private final ComboBox<LinkTarget> which = new ComboBox<>();

    /** @param choose links it; what stands against it is said at the field */
    LayerLinkForm(IcebergLayer layer, IcebergLinking linking, Function<LinkTarget, Act> choose, Runnable close) {
        which.setId("field-link-" + layer.field());
        which.setLabel(getTranslation("experiment.link.which." + layer.field()));
        which.setItemLabelGenerator(TargetWords::name);
        which.setItems(query ->
                linking.offered(layer, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        var save = new Button(getTranslation("experiment.link.save"), click -> {
            LinkTarget chosen = which.getValue();
            reject(
                    chosen == null
                            ? List.of(Refusal.of("link", "experiment.refused.chooseTarget"))
                            : choose.apply(chosen).refusals());
        });
        save.setId("save-link-" + layer.field());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("cancel"), click -> close.run());
        cancel.setId("cancel-link-" + layer.field());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(save, cancel);
        actions.addClassName("rb-item-actions");
        getContent().addClassName("rb-iceberg-form");
        getContent().add(which, actions);
    }

    void open() {
        which.focus();
    }

    private void reject(List<Refusal> refusals) {
        Fields.reject(Map.of("link", which), refusals);
    }
}

package nl.ruimbaan.savedview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Location;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimbaan.savedview.SavedViews;
import nl.ruimbaan.savedview.ViewAddress;

/** Opens the views of this screen that have a name, and gives one to what is shown: what stands in the address. */
public class ViewsButton extends Button {

    public ViewsButton(SavedViews views) {
        setText(getTranslation("views.title"));
        setId("views");
        addClickListener(click -> new SavedViewsDialog(views, here()).open());
    }

    private static ViewAddress here() {
        Location location = UI.getCurrent().getActiveViewLocation();
        Map<String, String> parameters = location.getQueryParameters().getParameters().entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getFirst()));
        return new ViewAddress(location.getPath(), parameters);
    }
}

package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Arrays;

/** A dialog in which something was typed does not close by Escape or a press beside it: its own buttons do that. */
public final class KeptOpen {

    private KeptOpen() {}

    /** Closes by Escape only while these fields hold what they hold now. */
    public static void whileTyped(Dialog dialog, HasValue<?, ?>... fields) {
        Object[] before = Arrays.stream(fields).map(HasValue::getValue).toArray();
        dialog.addDialogCloseActionListener(close -> {
            Object[] now = Arrays.stream(fields).map(HasValue::getValue).toArray();
            if (Arrays.equals(before, now)) {
                dialog.close();
            } else {
                Notices.remind("dialog.keeps");
            }
        });
    }
}

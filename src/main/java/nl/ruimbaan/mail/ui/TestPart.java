package nl.ruimbaan.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.mail.TestLetter;
import nl.ruimbaan.mail.TestResult;

/** Sends a letter to see whether it works, and says what came of it where one looks. */
class TestPart extends Composite<Div> {

    private final TestLetter test;
    private final TextField address = new TextField();
    private final Button send = new Button();
    private final Div result = new Div();

    TestPart(TestLetter test) {
        this.test = test;
        Fields.ask(address, "test", "mail.test.address");
        address.setManualValidation(true);
        address.getElement().setAttribute("autocomplete", "email");
        send.setText(getTranslation("mail.test.send"));
        send.setId("send-test");
        send.setDisableOnClick(true);
        send.addClickListener(click -> send());
        result.setId("test-result");
        result.getElement().setAttribute("role", "status");
        var form = new Div(address, new Div(send));
        form.addClassName("rb-form");
        getContent().add(new Paragraph(getTranslation("mail.test.what")), form, result);
    }

    private void send() {
        TestResult came = test.send(address.getValue(), getLocale());
        send.setEnabled(true);
        result.removeAll();
        Fields.reject(
                Map.of("test", address),
                came instanceof TestResult.NoAddress ? List.of(Refusal.of("test", "mail.refused.address")) : List.of());
        switch (came) {
            case TestResult.Taken() -> say("mail.test.taken");
            case TestResult.Off() -> say("mail.test.off");
            case TestResult.NoAddress() -> {}
            case TestResult.Failed(var problem, var reply) -> {
                say(problem.key());
                say("mail.problem.reply", reply);
            }
        }
    }

    private void say(String key, Object... values) {
        result.add(new Paragraph(getTranslation(key, values)));
    }
}

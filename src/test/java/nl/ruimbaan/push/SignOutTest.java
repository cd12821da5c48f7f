package nl.ruimbaan.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimbaan.base.Secret;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who signs out at a desk that others share leaves nothing behind there, and keeps what is elsewhere. */
@ServerTest
class SignOutTest {

    @LocalServerPort
    int port;

    @Autowired
    Company company;

    @Autowired
    Devices devices;

    @Autowired
    DeviceReader reader;

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void signing_out_takes_this_browser_away_and_no_other() {
        PersonId otto = company.hire("Otto");
        PersonId rosa = company.hire("Rosa");
        var desk = new Browser(port);
        desk.signsIn("otto" + otto.value(), "geheim");
        String here = new Secret(desk.cookie("rb-known")).hash();
        devices.put(otto, new FakePhone("desk").draft(), here);
        devices.put(otto, new FakePhone("phone").draft(), "another browser");
        devices.put(rosa, new FakePhone("rosa").draft(), here);

        desk.posts("/logout", Map.of());

        assertThat(reader.of(otto)).hasSize(1);
        assertThat(reader.of(rosa)).hasSize(1);
    }
}

package nl.ruimbaan.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Whatever host a request names: ours is the one that is set. */
class KnownHost extends ValveBase {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final URI address;

    KnownHost(URI address) {
        super(true);
        this.address = address;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        boolean secure = address.getScheme().equals("https");
        int usual = secure ? HTTPS : HTTP;
        request.setSecure(secure);
        request.getCoyoteRequest().scheme().setString(address.getScheme());
        request.getCoyoteRequest().serverName().setString(address.getHost());
        request.setServerPort(address.getPort() == -1 ? usual : address.getPort());
        getNext().invoke(request, response);
    }
}

package nl.ruimbaan.security;

import java.util.List;
import java.util.stream.Collectors;
import nl.ruimbaan.base.PublicAddress;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * How requests come in. What a proxy adds about the visitor is believed from the proxies that {@code ruimbaan.proxy} names and
 * from nobody else; the host is that of {@code ruimbaan.address} where it is set. Each request has a virtual thread: one that
 * is sent by halves keeps nobody else waiting.
 */
@Component
class FrontDoor implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final String proxies;
    private final PublicAddress address;

    FrontDoor(@Value("${ruimbaan.proxy}") List<String> proxies, PublicAddress address) {
        this.proxies = proxies.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(FrontDoor::network)
                .collect(Collectors.joining(","));
        this.address = address;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory tomcat) {
        var told = new RemoteIpValve();
        told.setInternalProxies(proxies);
        told.setTrustedProxies(null);
        told.setRemoteIpHeader("X-Forwarded-For");
        told.setProtocolHeader("X-Forwarded-Proto");
        told.setHostHeader("X-Forwarded-Host");
        told.setPortHeader("X-Forwarded-Port");
        tomcat.addEngineValves(told);
        address.origin().ifPresent(it -> tomcat.addEngineValves(new KnownHost(it)));
        tomcat.addProtocolHandlerCustomizers(protocol -> protocol.setExecutor(new VirtualThreadExecutor("request-")));
    }

    /** One address is a network of one. */
    private static String network(String proxy) {
        String network = proxy.contains("/") ? proxy : proxy + (proxy.contains(":") ? "/128" : "/32");
        try {
            return new NetMask(network).toString();
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "ruimbaan.proxy names \"" + proxy
                            + "\", which is no address. Give addresses or networks with commas, such as 10.0.0.5,10.1.0.0/16",
                    e);
        }
    }
}

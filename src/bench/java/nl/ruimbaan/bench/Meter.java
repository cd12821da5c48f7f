package nl.ruimbaan.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.VirtualMachine;
import java.lang.management.ManagementFactory;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What a running portal has used up so far: processor time, with compiler and collector, and memory given out. */
final class Meter implements AutoCloseable {

    private final JMXConnector connector;
    private final OperatingSystemMXBean system;
    private final ThreadMXBean threads;

    private Meter(JMXConnector connector) throws Exception {
        this.connector = connector;
        MBeanServerConnection server = connector.getMBeanServerConnection();
        system = ManagementFactory.newPlatformMXBeanProxy(
                server, ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME, OperatingSystemMXBean.class);
        threads = ManagementFactory.newPlatformMXBeanProxy(
                server, ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
    }

    /** @param pid of a Java process of the same user on this machine */
    // The address comes from a process of ours on this machine, not from a user.
    @SuppressWarnings("BanJNDI")
    static Meter of(long pid) throws Exception {
        VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
        try {
            return new Meter(JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
        } finally {
            machine.detach();
        }
    }

    Used used() {
        return new Used(system.getProcessCpuTime(), threads.getTotalThreadAllocatedBytes());
    }

    @Override
    public void close() throws Exception {
        connector.close();
    }

    /**
     * @param nanos of processor time
     * @param bytes given out
     */
    record Used(long nanos, long bytes) {

        Used since(Used earlier) {
            return new Used(nanos - earlier.nanos, bytes - earlier.bytes);
        }
    }
}

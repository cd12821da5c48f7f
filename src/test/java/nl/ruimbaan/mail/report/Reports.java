package nl.ruimbaan.mail.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** Reports as servers write them, as small as they can be, about a letter with this Message-ID to this address. */
public final class Reports {

    private Reports() {}

    /** As Postfix: the head of the letter came back alone. */
    public static byte[] postfix(String id, String to, String action, String status, String said) {
        return bytes("""
                From: MAILER-DAEMON@relay.example.net (Mail Delivery System)
                Subject: Undelivered Mail Returned to Sender
                To: ruimbaan@example.org
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status;
                \tboundary="AB12.1/relay.example.net"
                Message-Id: <AB13@relay.example.net>

                This is a MIME-encapsulated message.

                --AB12.1/relay.example.net
                Content-Description: Notification
                Content-Type: text/plain; charset=us-ascii

                I could not deliver it.

                --AB12.1/relay.example.net
                Content-Description: Delivery report
                Content-Type: message/delivery-status

                Reporting-MTA: dns; relay.example.net
                X-Postfix-Queue-ID: AB12
                Arrival-Date: Mon,  1 Jun 2026 13:00:00 +0200 (CEST)

                Final-Recipient: rfc822; %2$s
                Original-Recipient: rfc822;%2$s
                Action: %3$s
                Status: %4$s
                Remote-MTA: dns; mx.example.org
                Diagnostic-Code: %5$s

                --AB12.1/relay.example.net
                Content-Description: Undelivered Message Headers
                Content-Type: text/rfc822-headers

                Return-Path: <ruimbaan@example.org>
                Subject: Er wacht iets op je
                Message-ID: <%1$s>

                --AB12.1/relay.example.net--
                """.formatted(id, to, action, status, said));
    }

    /** As Exchange Online: with a text in HTML, and the whole letter. */
    static byte[] exchange(String id, String to) {
        return bytes("""
                From: Microsoft Outlook <postmaster@example.org>
                Subject: =?utf-8?Q?Onbestelbaar:_Er_wacht_iets_op_je?=
                To: <ruimbaan@example.org>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1_x"
                In-Reply-To: <%1$s>

                --b1_x
                Content-Type: multipart/alternative; differences=Content-Type; boundary="b2_x"

                --b2_x
                Content-Type: text/plain; charset="utf-8"

                Niet gevonden.
                --b2_x
                Content-Type: text/html; charset="utf-8"

                <p>Niet gevonden.</p>
                --b2_x--

                --b1_x
                Content-Type: message/delivery-status

                Reporting-MTA: dns;AM0.example.com
                Received-From-MTA: dns;AM1.example.com

                Final-Recipient: rfc822;%2$s
                Action: failed
                Status: 5.1.10
                Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not
                 found by SMTP address lookup
                X-Display-Name: Otto

                --b1_x
                Content-Type: message/rfc822

                From: <ruimbaan@example.org>
                Message-ID:
                 <%1$s>
                Content-Type: multipart/alternative; boundary="c"

                --c
                Content-Type: text/plain

                Hallo
                --c--

                --b1_x--
                """.formatted(id, to));
    }

    /** As Gmail: what came back is a picture of it, so to say; that it answers the letter stands at its head. */
    static byte[] gmail(String id, String to) {
        return bytes("""
                From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>
                To: ruimbaan@example.org
                Auto-Submitted: auto-replied
                Subject: Delivery Status Notification (Failure)
                References: <%1$s>
                In-Reply-To: <%1$s>
                Content-Type: multipart/report; boundary="0000"; report-type=delivery-status

                --0000
                Content-Type: multipart/related; boundary="1111"

                --1111
                Content-Type: text/html; charset="UTF-8"

                <b>Address not found</b>
                --1111--
                --0000
                Content-Type: message/delivery-status

                Reporting-MTA: dns; googlemail.example
                Arrival-Date: Mon, 01 Jun 2026 04:00:00 -0700 (PDT)
                X-Original-Message-ID: <%1$s>

                Final-Recipient: rfc822; %2$s
                Action: failed
                Status: 5.2.2
                Remote-MTA: dns; mx.example.org. (192.0.2.7, the server for the domain example.org.)
                Diagnostic-Code: smtp; 552-5.2.2 The inbox is out of storage
                 552 5.2.2 space.
                Last-Attempt-Date: Mon, 01 Jun 2026 04:00:01 -0700 (PDT)

                --0000--
                """.formatted(id, to));
    }

    /** As servers may that speak UTF-8 (RFC 6533); encoded, and cut off in the middle of what came back. */
    static byte[] international(String id, String to) {
        String status = """
                Reporting-MTA: dns; mail.example.org

                Final-Recipient: utf-8; %s
                Action: Failed (bad address)
                Status: 5.1.1 (no such mailbox)
                Diagnostic-Code: smtp; 550 5.1.1 =?utf-8?Q?g=C3=A9=C3=A9n?= postvak “otto”
                """.formatted(to).replace("\n", "\r\n");
        return bytes("""
                Content-Type: multipart/report; report-type="delivery-status"; boundary=x

                --x
                Content-Type: text/plain; charset=utf-8

                Onbestelbaar
                --x
                Content-Type: message/global-delivery-status
                Content-Transfer-Encoding: base64

                %s
                --x
                Content-Type: message/global-headers

                Message-ID: <%s>
                Subject: één
                """.formatted(Base64.getMimeEncoder().encodeToString(status.getBytes(UTF_8)), id));
    }

    /** Encoded in a way that nobody knows. */
    public static byte[] unreadable() {
        return bytes("""
                Content-Type: multipart/report; report-type=delivery-status; boundary=x

                --x
                Content-Type: message/delivery-status
                Content-Transfer-Encoding: nonsense

                x
                """);
    }

    private static byte[] bytes(String text) {
        return text.replace("\n", "\r\n").replace("\r\r", "\r").getBytes(UTF_8);
    }
}

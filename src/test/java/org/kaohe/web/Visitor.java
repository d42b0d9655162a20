package org.kaohe.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser of their own: cookies, redirects, the token of the form. */
public final class Visitor {

    static final String PASSWORD = "kaohe-demo";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String root;
    private final String language;

    Visitor(int port, String language) {
        this.root = "http://localhost:" + port;
        this.language = language;
    }

    Visitor login(String number) {
        login(number, PASSWORD);
        return this;
    }

    HttpResponse<String> login(String number, String password) {
        return submit("/login", "/login", "username", number, "password", password);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form as the page would, with the token that the page carries. */
    HttpResponse<String> submit(String page, String action, String... fields) {
        return postForm(action, token(page), fields);
    }

    HttpResponse<String> postForm(String action, String token, String... fields) {
        List<String> pairs = new ArrayList<>(List.of("_csrf=" + encode(token)));
        for (int at = 0; at < fields.length; at += 2) {
            pairs.add(fields[at] + "=" + encode(fields[at + 1]));
        }
        return post(action, "application/x-www-form-urlencoded", String.join("&", pairs));
    }

    HttpResponse<String> upload(String page, String action, String kind, String csv) {
        String edge = "kaohe-edge";
        String body = part(edge, "_csrf", "", token(page)) + part(edge, "kind", "", kind)
                + part(edge, "file", "; filename=\"a.csv\"", csv) + "--" + edge + "--\r\n";
        return post(action, "multipart/form-data; boundary=" + edge, body);
    }

    /** Sends a file as the page would. */
    HttpResponse<String> upload(String page, String action, String fileName, byte[] content) {
        String edge = "kaohe-edge";
        byte[] head = (part(edge, "_csrf", "", token(page)) + "--" + edge
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + content.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(content, 0, body, head.length, content.length);
        System.arraycopy(tail, 0, body, head.length + content.length, tail.length);
        return send(request(action)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** Fetches a file. */
    byte[] download(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String token(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        return token.find() ? token.group(1) : "";
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    static String[] basic(String number, String password) {
        String pair = Base64.getEncoder().encodeToString((number + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new String[] {"Authorization", "Basic " + pair};
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        request.header("Accept-Language", language);
        boolean own = List.of(headers).contains("Accept");
        if (!own) {
            request.header("Accept", path.contains("/api/") ? "application/json" : "text/html");
        }
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String part(String edge, String name, String more, String content) {
        return "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + content
                + "\r\n";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

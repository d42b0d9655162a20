package org.kaohe.web.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.OrderContent;
import org.kaohe.appraisal.ServiceOrder;
import org.kaohe.appraisal.ServiceOrders;
import org.kaohe.web.access.AppraisalAccess;
import org.kaohe.web.access.AppraisalReading;
import org.kaohe.web.access.NotAllowed;
import org.kaohe.web.access.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Service orders of an appraisal, by customer. Whoever sees the appraisal reads them; the office clerk adds and lists them without
 * seeing the appraisal.
 */
@Controller
@RequestMapping("/appraisals/{number}/orders")
class OrdersPage {

    private final Appraisals appraisals;
    private final ServiceOrders orders;
    private final AppraisalAccess access;
    private final AppraisalReading reading;
    private final Answers answers;

    OrdersPage(
            Appraisals appraisals,
            ServiceOrders orders,
            AppraisalAccess access,
            AppraisalReading reading,
            Answers answers) {
        this.appraisals = appraisals;
        this.orders = orders;
        this.access = access;
        this.reading = reading;
        this.answers = answers;
    }

    @GetMapping
    String show(@PathVariable("number") String number, Principal login, Model model) {
        Appraisal appraisal = visible(number, login);
        List<ServiceOrder> known = orders.of(number);
        model.addAttribute("section", "schedules");
        model.addAttribute("appraisal", appraisal);
        model.addAttribute("orders", known);
        model.addAttribute(
                "customers",
                known.stream().map(ServiceOrder::customer).distinct().toList());
        model.addAttribute("reads", reads(appraisal, login));
        model.addAttribute(
                "mayFile", appraisal.getState() == AppraisalState.OPEN && orders.mayFile(appraisal, login.getName()));
        model.addAttribute("most", ServiceOrders.MOST);
        model.addAttribute(
                "standing", known.stream().filter(ServiceOrder::stands).count());
        model.addAttribute(
                "withdrawable",
                known.stream()
                        .filter(order -> appraisal.getState() == AppraisalState.OPEN
                                && order.stands()
                                && orders.mayWithdraw(appraisal, order, login.getName()))
                        .map(ServiceOrder::id)
                        .toList());
        return "orders";
    }

    @PostMapping
    String file(
            @PathVariable("number") String number,
            @RequestParam("customer") String customer,
            @RequestParam("file") MultipartFile file,
            Principal login,
            RedirectAttributes next)
            throws IOException {
        visible(number, login);
        String name = SchedulesPage.baseName(String.valueOf(file.getOriginalFilename()));
        answers.tell(orders.file(number, login.getName(), name, customer, file.getBytes()), "web.orders.done", next);
        next.addFlashAttribute("customer", customer);
        next.addAttribute("number", number);
        return "redirect:/appraisals/{number}/orders";
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @PathVariable("number") String number,
            @PathVariable("id") long id,
            @RequestParam("reason") String reason,
            Principal login,
            RedirectAttributes next) {
        visible(number, login);
        answers.tell(orders.withdraw(number, id, login.getName(), reason), "web.orders.withdrawn.done", next);
        next.addAttribute("number", number);
        return "redirect:/appraisals/{number}/orders";
    }

    /** Never shown inside the page: a scan is somebody else's file. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> download(
            @PathVariable("number") String number, @PathVariable("id") long id, Principal login) {
        reading.orders(number, login.getName());
        OrderContent found = orders.content(number, id).orElseThrow(NotFound::new);
        ContentDisposition file = ContentDisposition.attachment()
                .filename(found.order().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.order().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(found.content());
    }

    private boolean reads(Appraisal appraisal, Principal login) {
        return access.of(appraisal, login.getName()).isPresent();
    }

    private Appraisal visible(String number, Principal login) {
        Appraisal appraisal = appraisals.find(number).orElseThrow(NotFound::new);
        if (!reads(appraisal, login) && !orders.mayFile(appraisal, login.getName())) {
            throw new NotAllowed();
        }
        return appraisal;
    }
}

import type { Lang } from '../../site/lang.ts';

/**
 * The height in pixels of the frame of the self-test where no script sets it: what its lines need at 320 pixels. A test
 * of the browser holds it against the page.
 */
export const selfTestHeight = 1400;

/** What one check may find, and what to do about it where there is something to do. */
interface Finding {
  readonly said: string;
  readonly advice?: string;
}

/**
 * What the self-test asks, in its order. Of each check the outcome `unknown` stands in the page as it comes; a script
 * in the frame puts another in its place.
 */
export interface SelfTestWords {
  readonly title: string;
  /** Read at all, it is true. */
  readonly finding: string;
  readonly intro: string;
  readonly checks: {
    readonly script: { readonly name: string; readonly unknown: Finding; readonly yes: Finding };
    readonly frame: {
      readonly name: string;
      readonly unknown: Finding;
      readonly framed: Finding;
      readonly alone: Finding;
    };
    readonly sandbox: {
      readonly name: string;
      readonly unknown: Finding;
      readonly opaque: Finding;
      readonly free: Finding;
    };
    readonly height: { readonly name: string; readonly unknown: Finding; readonly set: Finding };
    readonly width: {
      readonly name: string;
      readonly unknown: Finding;
      readonly fine: Finding;
      readonly narrow: Finding;
    };
  };
  /** Told by the style sheet itself: one of the two is not shown. */
  readonly style: { readonly name: string; readonly applied: Finding; readonly lost: Finding };
  /** The same: which theme the frame has. */
  readonly theme: { readonly name: string; readonly light: Finding; readonly dark: Finding };
  readonly window: { readonly name: string; readonly link: string; readonly said: string };
  /** Follows the width in pixels. */
  readonly pixels: string;
  readonly guide: string;
  /** The title of the frame in the snippet. */
  readonly frameTitle: string;
}

export const selfTestWords: Readonly<Record<Lang, SelfTestWords>> = {
  vi: {
    title: 'Tự kiểm tra khung nhúng',
    finding: 'Khung hiện được: bạn đang đọc dòng này.',
    intro: 'Khung này không có số liệu. Mỗi dòng dưới đây cho biết một phần của đoạn mã còn hay mất.',
    checks: {
      script: {
        name: 'Script trong khung',
        unknown: {
          said: 'Không chạy.',
          advice:
            'Trang ngoài đặt sandbox không có allow-scripts, hoặc trình duyệt tắt JavaScript. Hình vẫn hiện đủ; dùng đoạn «Chỉ có khung».',
        },
        yes: { said: 'Chạy được.' },
      },
      frame: {
        name: 'Nằm trong khung',
        unknown: { said: 'Chưa rõ, vì script không chạy.' },
        framed: { said: 'Có, trang này đang nằm trong một trang khác.' },
        alone: {
          said: 'Không, trang này đang mở riêng.',
          advice: 'Dán đoạn mã tự kiểm tra vào trang của bạn rồi xem ở đó.',
        },
      },
      sandbox: {
        name: 'Cô lập (sandbox)',
        unknown: { said: 'Chưa rõ, vì script không chạy.' },
        opaque: { said: 'Có. Khung chạy tách khỏi cổng và khỏi trang ngoài, như đoạn mã yêu cầu.' },
        free: { said: 'Không. Thuộc tính sandbox đã mất hoặc không có; khung vẫn chạy.' },
      },
      height: {
        name: 'Script chiều cao ở trang ngoài',
        unknown: {
          said: 'Chưa thấy trang ngoài chỉnh chiều cao.',
          advice:
            'Đoạn mã không có script, script đã bị cắt, hoặc chính sách bảo mật của trang ngoài chặn nó. Dùng đoạn «Chỉ có khung» với chiều cao cố định.',
        },
        set: { said: 'Chạy được: trang ngoài đã chỉnh khung cao vừa nội dung.' },
      },
      width: {
        name: 'Bề ngang',
        unknown: { said: 'Chưa đo được, vì script không chạy.' },
        fine: { said: 'Đủ rộng.' },
        narrow: { said: 'Hẹp hơn 320 điểm ảnh.', advice: 'Đặt width="100%" hoặc dời khung ra cột rộng hơn.' },
      },
    },
    style: {
      name: 'Kiểu chữ, màu',
      applied: { said: 'Đã tới.' },
      lost: {
        said: 'Không tới.',
        advice: 'Mạng hoặc phần mềm lọc chặn tệp .css của cổng. Xin cho phép tên miền của cổng.',
      },
    },
    theme: {
      name: 'Nền',
      light: { said: 'Đang sáng.' },
      dark: { said: 'Đang tối.' },
    },
    window: {
      name: 'Liên kết ra ngoài',
      link: 'Bấm thử',
      said: 'Phải mở hướng dẫn trong thẻ mới. Không mở được: sandbox thiếu allow-popups.',
    },
    pixels: 'điểm ảnh',
    guide: 'Hướng dẫn nhúng',
    frameTitle: 'Tự kiểm tra khung nhúng – Ba công khai, Nghị quyết 57',
  },
  en: {
    title: 'Embed self-test',
    finding: 'The frame shows: you are reading this line.',
    intro: 'This frame holds no data. Each line below says whether one part of the snippet is left or lost.',
    checks: {
      script: {
        name: 'Script in the frame',
        unknown: {
          said: 'Does not run.',
          advice:
            'The page around it has a sandbox without allow-scripts, or the browser has JavaScript switched off. Figures still show in full; use “Frame only”.',
        },
        yes: { said: 'Runs.' },
      },
      frame: {
        name: 'Inside a frame',
        unknown: { said: 'Not known, for no script runs.' },
        framed: { said: 'Yes, this page stands inside another.' },
        alone: {
          said: 'No, this page is open by itself.',
          advice: 'Paste the self-test snippet into a page of yours and look at it there.',
        },
      },
      sandbox: {
        name: 'Isolated (sandbox)',
        unknown: { said: 'Not known, for no script runs.' },
        opaque: {
          said: 'Yes. The frame is kept apart from the portal and from your page, as the snippet asks.',
        },
        free: { said: 'No. The attribute sandbox was lost or is not there; the frame works all the same.' },
      },
      height: {
        name: 'Height script of the page around it',
        unknown: {
          said: 'No sign yet that the page around it sets the height.',
          advice:
            'The snippet has no script, the script was cut away, or the security policy of the page blocks it. Use “Frame only” with its fixed height.',
        },
        set: { said: 'Works: the page around it has fitted the frame to its content.' },
      },
      width: {
        name: 'Width',
        unknown: { said: 'Not measured, for no script runs.' },
        fine: { said: 'Wide enough.' },
        narrow: {
          said: 'Less than 320 pixels.',
          advice: 'Set width="100%" or move the frame to a wider column.',
        },
      },
    },
    style: {
      name: 'Type and colours',
      applied: { said: 'Arrived.' },
      lost: {
        said: 'Did not arrive.',
        advice:
          'The network or a filter blocks the portal’s .css file. Ask for the portal’s domain to be allowed.',
      },
    },
    theme: {
      name: 'Background',
      light: { said: 'Light.' },
      dark: { said: 'Dark.' },
    },
    window: {
      name: 'Links that lead out',
      link: 'Try this one',
      said: 'It has to open the guide in a new tab. If it does not, the sandbox lacks allow-popups.',
    },
    pixels: 'pixels',
    guide: 'Guide to embedding',
    frameTitle: 'Embed self-test – Ba công khai, Resolution 57',
  },
};
